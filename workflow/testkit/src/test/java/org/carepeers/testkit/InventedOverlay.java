package org.carepeers.testkit;

/** A rule of a county that does not exist. */
final class InventedOverlay {

    static final String JSON = """
            {
              "name": "Invented County policy 12",
              "authority": "county",
              "about": ["An invented policy."],
              "sources": [
                { "handle": "POLICY-12", "title": "Invented County Behavioral Health, policy 12", "readAsOf": "2026-06-30" }
              ],
              "rules": [
                {
                  "id": "county-report", "row": "P4", "kind": "deadline",
                  "title": "The county aims to file its report early",
                  "figure": "within 20 court days", "who": "county-agency",
                  "anchor": "the order for the report", "anchorConfidence": "verified",
                  "citation": "WIC 5977(a)(3)(B)",
                  "from": "2026-01-01", "earlier": "none", "confidence": "verified", "source": "POLICY-12"
                },
                {
                  "id": "examination-look-back", "row": "E7", "kind": "look-back",
                  "title": "The county asks for a recent examination",
                  "figure": "within the last 30 calendar days", "who": "petitioner",
                  "anchor": "the submission of the petition", "anchorConfidence": "verified",
                  "citation": "WIC 5975(d)(1)",
                  "from": "2026-01-01", "earlier": "none", "confidence": "verified", "source": "POLICY-12"
                },
                {
                  "id": "evaluation-reuse", "row": "A3", "kind": "look-back",
                  "title": "The county asks for a fresh evaluation",
                  "figure": "within the last 20 calendar days", "who": "court",
                  "anchor": "the case management hearing", "anchorConfidence": "verified",
                  "citation": "WIC 5977.1(b)",
                  "from": "2026-01-01", "earlier": "none", "confidence": "verified", "source": "POLICY-12"
                },
                {
                  "id": "special-master-reports", "row": "X3", "kind": "limit",
                  "title": "The court waits for more reports",
                  "figure": "at least 8 reports within 1 year", "who": "presiding-judge",
                  "anchor": "reports on the same local government entity", "anchorConfidence": "verified",
                  "citation": "WIC 5979(b)(3)",
                  "from": "2026-01-01", "earlier": "none", "confidence": "verified", "source": "POLICY-12"
                }
              ]
            }
            """;

    private InventedOverlay() {}
}
