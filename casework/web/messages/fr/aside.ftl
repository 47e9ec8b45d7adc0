# Écarter des signalements.

aside-means = Un signalement écarté est marqué comme tel, pour un temps, dans les listes et rapports. Cela ne change aucune conclusion : un dossier ne suit son cours que par une levée. Il vaut à nouveau de lui-même quand son jour est passé, ou que ses faits ou sa règle changent.
aside-none = Aucun signalement ne tient
aside-none-why = La dernière évaluation n’en a pas, ou tous sont écartés.
aside-which = Quel signalement
aside-choose = Choisissez le signalement à écarter.
aside-reason-hint = Pourquoi il n’est pas à examiner pour l’instant. C’est conservé avec le dossier.
aside-until = Jusqu’au
aside-until-hint = Le dernier jour où il est écarté.
aside-day = Indiquez un jour postérieur à aujourd’hui, dans la durée pendant laquelle un signalement peut être écarté.
aside-set = Écarter
aside-now = Écartés en ce moment
aside-nothing = Aucun signalement n’est écarté.
aside-stand = Le faire valoir à nouveau
aside-earlier = Écartés auparavant
aside-standing-aside = écarté
aside-standing-withdrawn = vaut à nouveau ; quelqu’un l’a repris
aside-standing-expired = vaut à nouveau ; son jour est passé
aside-standing-found_otherwise = vaut à nouveau ; trouvé sur d’autres faits ou par une autre version de sa règle
aside-standing-gone = n’est plus trouvé
done-aside-set = Le signalement est écarté. Faites-le valoir à nouveau ci-dessous pour annuler cela.
done-aside-stands = Le signalement vaut à nouveau.
