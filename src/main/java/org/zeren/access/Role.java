package org.zeren.access;

/** What a caller may do; a caller may hold several. */
public enum Role {
  /** Reads what is not restricted. */
  VIEWER,
  /** Records and revises follow-ups of its own agency on measures that it owes. */
  AGENCY,
  /** Records anything, reminds, assesses, closes, assigns and transfers. */
  SUPERVISOR,
  /** Reads the audit trail. */
  AUDITOR,
  /** Loads seeds. */
  ADMIN
}
