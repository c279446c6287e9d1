package org.zeren.seeding;

import java.util.List;

/**
 * What a load did.
 *
 * @param kept what left the seed but stays, because something was recorded on it
 */
record Written(long nodes, long relationships, int removed, List<String> kept) {}
