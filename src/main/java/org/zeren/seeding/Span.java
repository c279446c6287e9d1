package org.zeren.seeding;

/** A half-open range of characters in a source text without its white space. */
record Span(int start, int end) {}
