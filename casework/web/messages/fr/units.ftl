# Comment une unité travaille.

units-view-first = Avis indépendant de la seconde personne
units-view-first-what = Si c’est activé, quiconque tranche une levée que cette unité propose consigne d’abord son propre avis. Jusque-là, personne d’autre que l’auteur ne lit le motif de la proposition ni ce que l’auteur a commenté avec elle. Les propositions déjà faites gardent ce qui valait alors.
units-view-first-ask = Garder fermés aux autres les motifs des propositions de cette unité jusqu’à ce qu’ils aient consigné leur propre avis
units-on = Activé pour les propositions à venir.
units-off = Désactivé pour les propositions à venir.
done-unit-changed = Le réglage vaut pour les propositions à venir.
