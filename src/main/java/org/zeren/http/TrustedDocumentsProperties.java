package org.zeren.http;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Operations registered beforehand.
 *
 * @param location the folder of their {@code .graphql} files, one document each; null for none
 * @param only whether nothing else is carried out
 */
@ConfigurationProperties("zeren.trusted-documents")
record TrustedDocumentsProperties(@Nullable Path location, boolean only) {}
