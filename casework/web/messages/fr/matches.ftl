# Trancher des correspondances.

matches-means = Des demandes qui concernent peut-être la même personne ou les mêmes faits. Tant que personne ne la tranche, une correspondance compte comme trouvée ; ce qui est tranché peut l’être à nouveau.
matches-none-then = Rien n’est à trancher. Chaque nouvelle version d’une demande est comparée à nouveau.
matches-settle = Trancher cette correspondance
matches-settle-again = La trancher à nouveau
matches-confirm-means = Confirmer : l’autre demande fait alors partie de ce que nous savons de celle-ci, et les règles sur les antécédents l’évaluent.
matches-dismiss-means = Écarter : elle ne compte plus, et la demande peut de ce fait suivre son cours.
matches-dismiss-two = L’autre demande a mal fini : une personne propose d’écarter cette correspondance, et une seconde, examinateur principal, en décide.
matches-yours-waits = Vous avez proposé de l’écarter. Elle compte jusqu’à ce que quelqu’un d’autre en décide.
matches-propose = Proposer d’écarter
matches-reason-hint = Ce qui montre que c’est, ou que ce n’est pas, la même chose. C’est conservé avec la correspondance.
matches-refused-for = Pourquoi l’autre demande a été refusée
matches-refused-for-hint = Si on le sait, les règles sur les antécédents en tiennent compte.
matches-choose = Choisissez si la correspondance est confirmée ou écartée.
matches-from-there = Cette correspondance a été trouvée depuis l’autre dossier, et y retient.
matches-settle-there = La trancher là-bas
matches-left-out = { $count } autres ressemblent moins, ou sont tranchées. Tranchez d’abord celles ci-dessus ; elles feront place.
done-matches-confirm = La correspondance est confirmée, et le dossier réévalué. Tranchez à nouveau pour annuler cela.
done-matches-dismiss = La correspondance est écartée, et le dossier réévalué. Tranchez à nouveau pour annuler cela.
done-matches-propose = Il est proposé d’écarter la correspondance. Elle compte jusqu’à ce qu’une seconde personne, examinateur principal, en décide.
