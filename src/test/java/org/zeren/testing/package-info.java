/**
 * What tests of every package share: one database per run, and the annotation that leads a test to
 * it.
 */
@NullMarked
package org.zeren.testing;

import org.jspecify.annotations.NullMarked;
