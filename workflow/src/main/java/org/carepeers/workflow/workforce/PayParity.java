package org.carepeers.workflow.workforce;

import org.carepeers.Coded;
import org.carepeers.peer.PayBand;
import org.carepeers.peer.Position;

/** How the pay of a position compares with that of a position without lived experience that asks as much. */
public enum PayParity implements Coded {
    /** Neither the least nor the most is lower. */
    AT_PARITY("at-parity"),
    /** The least or the most is lower. */
    BELOW("below"),
    /** Nobody compared, the pay is not stated, or the two are stated for different times. */
    NOT_COMPARED("not-compared");

    private final String code;

    PayParity(String code) {
        this.code = code;
    }

    @Override
    public String code() {
        return code;
    }

    /**
     * Compares.
     *
     * @param position the position
     * @return how its pay compares; what is not known never counts as parity
     */
    public static PayParity of(Position position) {
        return position.comparedWith()
                .flatMap(other -> position.pay().map(pay -> compare(pay, other.pay())))
                .orElse(NOT_COMPARED);
    }

    private static PayParity compare(PayBand pay, PayBand other) {
        if (pay.per() != other.per()) {
            return NOT_COMPARED;
        }
        boolean below = pay.least().compareTo(other.least()) < 0 || pay.most().compareTo(other.most()) < 0;
        return below ? BELOW : AT_PARITY;
    }
}
