/** The application itself, and the one way in which any package may refuse to start it. */
@NullMarked
package org.zeren;

import org.jspecify.annotations.NullMarked;
