/**
 * The audit trail: a chain of entries, each with the hash of the one before it, and the command
 * that verifies it. Uses {@link org.zeren.migration} only; whoever writes to the graph may use it.
 */
@NullMarked
package org.zeren.audit;

import org.jspecify.annotations.NullMarked;
