package org.zeren.access;

import java.util.List;

/**
 * Addresses that anybody may read without a token, and as often as they like: pages and what they
 * are made of, which hold no data. Each feature that has some declares its own as a bean.
 *
 * @param patterns path patterns of Spring MVC
 */
public record OpenPaths(List<String> patterns) {

  public OpenPaths {
    patterns = List.copyOf(patterns);
  }
}
