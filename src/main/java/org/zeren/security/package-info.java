/**
 * Lets callers in by their tokens and keeps requests within bounds, before the database hears of
 * them; may use {@code access}, {@code graph} and {@code http}.
 */
@NullMarked
package org.zeren.security;

import org.jspecify.annotations.NullMarked;
