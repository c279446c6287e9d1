/**
 * Tells subscribers what is recorded, whichever instance records it, over WebSocket and server-sent
 * events; may use {@code access}, {@code graph} and {@code http}.
 */
@NullMarked
package org.zeren.live;

import org.jspecify.annotations.NullMarked;
