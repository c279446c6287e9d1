package org.zeren.http;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Operations registered beforehand.
 *
 * @param location the folder of the registered operations, one .graphql file each, read at the
 *     start; none when not set
 * @param only whether nothing else is carried out, the console's own operations aside
 */
@ConfigurationProperties("zeren.trusted-documents")
record TrustedDocumentsProperties(@Nullable Path location, boolean only) {}
