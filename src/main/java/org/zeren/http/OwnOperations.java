package org.zeren.http;

import java.util.List;

/**
 * Operations that a part of this server sends itself, such as those of its pages: they are carried
 * out even where only registered documents are. Each feature that has some declares its own as a
 * bean.
 *
 * @param documents their texts, exactly as they are sent
 */
public record OwnOperations(List<String> documents) {

  public OwnOperations {
    documents = List.copyOf(documents);
  }
}
