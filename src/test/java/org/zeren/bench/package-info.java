/**
 * Developer tools: a generator of synthetic nations, a benchmark that compares the API with
 * hand-written Cypher on one of them, and a measurement of first answers that compares two builds.
 */
@NullMarked
package org.zeren.bench;

import org.jspecify.annotations.NullMarked;
