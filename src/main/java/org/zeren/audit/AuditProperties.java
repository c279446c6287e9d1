package org.zeren.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is asked of the audit trail instead of serving requests.
 *
 * @param verify whether to verify the audit chain, say what came of it and end, instead of serving
 *     requests; exit code 1 if it is broken
 * @param noted a hash printed by an earlier verification, which has to be in the chain still; empty
 *     for none
 */
@ConfigurationProperties("zeren.audit")
record AuditProperties(@DefaultValue("false") boolean verify, @DefaultValue("") String noted) {}
