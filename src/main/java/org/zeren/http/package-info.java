/**
 * Speaks GraphQL over HTTP: reads requests within bounds, negotiates media types, and gives every
 * error a code; may use {@code access} and {@code graph}.
 */
@NullMarked
package org.zeren.http;

import org.jspecify.annotations.NullMarked;
