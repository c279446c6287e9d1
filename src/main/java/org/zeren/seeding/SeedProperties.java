package org.zeren.seeding;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What the graph is filled with when the program starts.
 *
 * @param location the folder of the seed's YAML files: classpath:…, file:… or a plain path; empty
 *     loads nothing and leaves the graph as it is
 * @param sources the folder of the documents' source texts, given likewise; where it is set, every
 *     passage is checked against its digest, kept, and shown as Provision.text
 */
@ConfigurationProperties("zeren.seed")
record SeedProperties(
    @DefaultValue("classpath:seed/") String location, @DefaultValue("") String sources) {}
