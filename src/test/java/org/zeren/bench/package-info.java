/**
 * Developer tools: a generator of synthetic nations, and a benchmark that compares the API with
 * hand-written Cypher on one of them.
 */
@NullMarked
package org.zeren.bench;

import org.jspecify.annotations.NullMarked;
