package org.carepeers.party;

/**
 * The key of one stream of records: the county that keeps it, what it tells of, and the id of that.
 *
 * <p>Every key carries the county, since a vendor may host many. It is written {@code san-diego/case/case-1}. Keys sort by
 * the codes of county and kind and by id. This type is immutable and thread-safe.
 *
 * @param county the county that keeps the stream
 * @param kind what it tells of
 * @param id the id of the case, the participant, the worker, the position or the referral; says nothing of a person
 */
public record StreamKey(County county, StreamKind kind, SubjectId id) implements Comparable<StreamKey> {

    /**
     * Returns the key of a case.
     *
     * @param county the county that keeps it
     * @param id the case
     * @return the key
     */
    public static StreamKey ofCase(County county, CaseId id) {
        return new StreamKey(county, StreamKind.CASE, SubjectId.of(id.value()));
    }

    @Override
    public int compareTo(StreamKey other) {
        int byCounty = county.code().compareTo(other.county.code());
        int byKind = byCounty != 0 ? byCounty : kind.code().compareTo(other.kind.code());
        return byKind != 0 ? byKind : id.compareTo(other.id);
    }

    /** Returns the written form. */
    @Override
    public String toString() {
        return county.code() + "/" + kind.code() + "/" + id;
    }
}
