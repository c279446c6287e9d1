/**
 * Keeps requests within bounds, before the database hears of them; may use {@code access} and
 * {@code graph}.
 */
@NullMarked
package org.zeren.security;

import org.jspecify.annotations.NullMarked;
