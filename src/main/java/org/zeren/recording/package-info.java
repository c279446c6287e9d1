/**
 * Recording and deciding: the mutations, their rules, their keys and their entries in the audit
 * trail. May use {@code access}, {@code audit}, {@code graph}, {@code migration}, {@code search}
 * and {@code tally}.
 */
@NullMarked
package org.zeren.recording;

import org.jspecify.annotations.NullMarked;
