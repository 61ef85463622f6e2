/**
 * Walking beside a person through the CARE process, and what a peer support worker is never asked to do.
 *
 * <p>The one idea: <em>record facts, refuse plans</em>. What is planned or assigned against a boundary of the role is
 * refused in a colleague's voice, with what to say and whom to call. What has happened is recorded, whatever it was, and
 * a short-lived question goes to whoever asked for it. Nothing here moves a case or stands in its way.
 */
@NullMarked
package org.carepeers.workflow.accompaniment;

import org.jspecify.annotations.NullMarked;
