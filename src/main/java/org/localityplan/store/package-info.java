/// The plan file: opened only when it is whole, changed only by commands, saved before it is said to be saved.
///
/// Entry: [PlanStore], whose `open` and `create` answer with a store or with a [Refusal] in a sentence. Everything the
/// program shows is read here as one snapshot; every change is one transaction with its line in the audit trail and is on
/// the disk before it is acknowledged. Depends on the domain; the desktop knows it only as a live plan. The decisions
/// behind it (H2 and its version, manifest, lock, no interrupts) are in the architecture notes of the README.
@NullMarked
package org.localityplan.store;

import org.jspecify.annotations.NullMarked;
