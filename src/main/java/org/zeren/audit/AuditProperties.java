package org.zeren.audit;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What is asked of the audit trail instead of serving requests.
 *
 * @param verify whether to verify the chain, say what came of it and end
 * @param noted the hash of an entry, noted down earlier, that has to be in the chain; empty for
 *     none
 */
@ConfigurationProperties("zeren.audit")
record AuditProperties(@DefaultValue("false") boolean verify, @DefaultValue("") String noted) {}
