package org.zeren.audit;

import org.jspecify.annotations.Nullable;

/**
 * One change of the graph, as the audit trail tells it.
 *
 * @param actor who made it: the name of the caller, or of the part of the program
 * @param agencyId the agency that the actor speaks for; null when it speaks for none
 * @param action what was done, such as {@code CLOSE_MEASURE}
 * @param subjectId the global id of the node that was changed; null when it is none in particular
 * @param reason why, in the actor's words; null where none is asked for
 * @param before what was so before, as JSON; null where there was nothing
 * @param after what is so since, as JSON; null where nothing is left
 */
public record Change(
    String actor,
    @Nullable String agencyId,
    String action,
    @Nullable String subjectId,
    @Nullable String reason,
    @Nullable String before,
    @Nullable String after) {}
