/**
 * Tests of the read models for supervision, asked over GraphQL; may use the packages of the
 * application and testing.
 */
@NullMarked
package org.zeren.supervision;

import org.jspecify.annotations.NullMarked;
