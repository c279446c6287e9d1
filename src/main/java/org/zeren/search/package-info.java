/**
 * How texts are spelled to be searched: what stands on each node for it, and what a text that is
 * typed is looked for by. Uses no other package.
 */
@NullMarked
package org.zeren.search;

import org.jspecify.annotations.NullMarked;
