package org.zeren.audit;

/** A chain that does not hold; the message says where, as the end of a sentence. */
final class BrokenChain extends RuntimeException {

  BrokenChain(String where) {
    super(where, null, false, false);
  }
}
