/// NHS England's monthly extract of referral to treatment waiting times becomes a count of a waiting list.
///
/// Entry: [RttExtract], which reads a file in one pass and answers with the count or with every fault; nothing is written
/// anywhere. Only pathways that are not completed are counted, and of a total and its parts only the parts, so that nobody is
/// counted twice. Depends on the domain and on the reading of sheets.
@NullMarked
package org.localityplan.intake.waiting;

import org.jspecify.annotations.NullMarked;
