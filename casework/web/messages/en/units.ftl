# How a unit works.

units-view-first = Independent view of the second person
units-view-first-what = If this is on, whoever decides on a release that this unit proposes first records a view of their own. Until then nobody but the proposer reads the reason of the proposal or what the proposer has commented with it. Proposals that were made already keep what held then.
units-view-first-ask = Keep the reasons of this unit's proposals closed to others until they have recorded their own view
units-on = On for proposals from now on.
units-off = Off for proposals from now on.
done-unit-changed = The setting holds for proposals from now on.
