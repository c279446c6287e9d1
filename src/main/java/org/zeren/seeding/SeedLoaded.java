package org.zeren.seeding;

/** Stands for a graph that holds the configured seed. */
record SeedLoaded() {}
