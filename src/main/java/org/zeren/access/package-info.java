/** Who asks, and what that allows: the caller of a request and its roles; uses no other package. */
@NullMarked
package org.zeren.access;

import org.jspecify.annotations.NullMarked;
