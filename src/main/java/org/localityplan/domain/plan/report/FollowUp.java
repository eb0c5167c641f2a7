package org.localityplan.domain.plan.report;

/// What became of something that the report before had promised as next.
///
/// @param promised the words of the report before
/// @param done whether it was done
/// @param explanation why not; empty when it was done
public record FollowUp(String promised, boolean done, String explanation) {}
