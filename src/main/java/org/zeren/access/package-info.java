/**
 * Who asks, what that allows, and which nodes are restricted to whom; uses no other package, and of
 * the driver only the transaction of whoever writes.
 */
@NullMarked
package org.zeren.access;

import org.jspecify.annotations.NullMarked;
