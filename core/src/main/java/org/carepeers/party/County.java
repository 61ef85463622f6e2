package org.carepeers.party;

import java.time.LocalDate;
import org.carepeers.Coded;

/**
 * The 58 counties of California.
 *
 * <p>Each had to begin the CARE process by a date of WIC 5970.5 and did begin on a date of its own; an act before that
 * date is no act of a CARE court there.
 */
public enum County implements Coded {
    /** Alameda County. */
    ALAMEDA("alameda", "Alameda"),
    /** Alpine County. */
    ALPINE("alpine", "Alpine"),
    /** Amador County. */
    AMADOR("amador", "Amador"),
    /** Butte County. */
    BUTTE("butte", "Butte"),
    /** Calaveras County. */
    CALAVERAS("calaveras", "Calaveras"),
    /** Colusa County. */
    COLUSA("colusa", "Colusa"),
    /** Contra Costa County. */
    CONTRA_COSTA("contra-costa", "Contra Costa"),
    /** Del Norte County. */
    DEL_NORTE("del-norte", "Del Norte"),
    /** El Dorado County. */
    EL_DORADO("el-dorado", "El Dorado"),
    /** Fresno County. */
    FRESNO("fresno", "Fresno"),
    /** Glenn County. */
    GLENN("glenn", "Glenn"),
    /** Humboldt County. */
    HUMBOLDT("humboldt", "Humboldt"),
    /** Imperial County. */
    IMPERIAL("imperial", "Imperial"),
    /** Inyo County. */
    INYO("inyo", "Inyo"),
    /** Kern County. */
    KERN("kern", "Kern"),
    /** Kings County. */
    KINGS("kings", "Kings"),
    /** Lake County. */
    LAKE("lake", "Lake"),
    /** Lassen County. */
    LASSEN("lassen", "Lassen"),
    /** Los Angeles County. */
    LOS_ANGELES("los-angeles", "Los Angeles"),
    /** Madera County. */
    MADERA("madera", "Madera"),
    /** Marin County. */
    MARIN("marin", "Marin"),
    /** Mariposa County. */
    MARIPOSA("mariposa", "Mariposa"),
    /** Mendocino County. */
    MENDOCINO("mendocino", "Mendocino"),
    /** Merced County. */
    MERCED("merced", "Merced"),
    /** Modoc County. */
    MODOC("modoc", "Modoc"),
    /** Mono County. */
    MONO("mono", "Mono"),
    /** Monterey County. */
    MONTEREY("monterey", "Monterey"),
    /** Napa County. */
    NAPA("napa", "Napa"),
    /** Nevada County. */
    NEVADA("nevada", "Nevada"),
    /** Orange County. */
    ORANGE("orange", "Orange"),
    /** Placer County. */
    PLACER("placer", "Placer"),
    /** Plumas County. */
    PLUMAS("plumas", "Plumas"),
    /** Riverside County. */
    RIVERSIDE("riverside", "Riverside"),
    /** Sacramento County. */
    SACRAMENTO("sacramento", "Sacramento"),
    /** San Benito County. */
    SAN_BENITO("san-benito", "San Benito"),
    /** San Bernardino County. */
    SAN_BERNARDINO("san-bernardino", "San Bernardino"),
    /** San Diego County. */
    SAN_DIEGO("san-diego", "San Diego"),
    /** City and County of San Francisco. */
    SAN_FRANCISCO("san-francisco", "San Francisco"),
    /** San Joaquin County. */
    SAN_JOAQUIN("san-joaquin", "San Joaquin"),
    /** San Luis Obispo County. */
    SAN_LUIS_OBISPO("san-luis-obispo", "San Luis Obispo"),
    /** San Mateo County. */
    SAN_MATEO("san-mateo", "San Mateo"),
    /** Santa Barbara County. */
    SANTA_BARBARA("santa-barbara", "Santa Barbara"),
    /** Santa Clara County. */
    SANTA_CLARA("santa-clara", "Santa Clara"),
    /** Santa Cruz County. */
    SANTA_CRUZ("santa-cruz", "Santa Cruz"),
    /** Shasta County. */
    SHASTA("shasta", "Shasta"),
    /** Sierra County. */
    SIERRA("sierra", "Sierra"),
    /** Siskiyou County. */
    SISKIYOU("siskiyou", "Siskiyou"),
    /** Solano County. */
    SOLANO("solano", "Solano"),
    /** Sonoma County. */
    SONOMA("sonoma", "Sonoma"),
    /** Stanislaus County. */
    STANISLAUS("stanislaus", "Stanislaus"),
    /** Sutter County. */
    SUTTER("sutter", "Sutter"),
    /** Tehama County. */
    TEHAMA("tehama", "Tehama"),
    /** Trinity County. */
    TRINITY("trinity", "Trinity"),
    /** Tulare County. */
    TULARE("tulare", "Tulare"),
    /** Tuolumne County. */
    TUOLUMNE("tuolumne", "Tuolumne"),
    /** Ventura County. */
    VENTURA("ventura", "Ventura"),
    /** Yolo County. */
    YOLO("yolo", "Yolo"),
    /** Yuba County. */
    YUBA("yuba", "Yuba");

    private final String code;
    private final String displayName;

    County(String code, String displayName) {
        this.code = code;
        this.displayName = displayName;
    }

    @Override
    public String code() {
        return code;
    }

    /** {@return the name without the word County, as in {@code San Luis Obispo}} */
    public String displayName() {
        return displayName;
    }

    /**
     * Returns the day on which the county began the CARE process, as reported.
     *
     * <p>The days were gathered by CalMatters from courts and counties and say no more than those did: where a month was
     * reported, its first day stands. The first seven counties are listed with October 1, 2023, a Sunday.
     *
     * @return the day, inclusive
     */
    public LocalDate beganCareOn() {
        return CareBeginnings.of(this);
    }
}
