# La démonstration : agir au nom de ses personnes.

demo-title = Essayer en tant que quelqu'un
demo-what = Quatre yeux demandent deux personnes. Choisissez-en une, essayez ce qui est dit, puis revenez en choisir une autre.
demo-now = Vous agissez maintenant en tant que
demo-nobody = Pour l'instant vous n'agissez en tant que personne en particulier et voyez ce que voit un réviseur principal.
demo-act = Agir en tant que cette personne
demo-real = Ailleurs, on se connecte avec mot de passe et second facteur, et cette page n'existe pas.
demo-first-reviewer = Premier réviseur
demo-try-first-reviewer = Ouvrez depuis la boîte de réception un dossier retenu, lisez pourquoi il l'est et proposez sa levée en la motivant. Vous ne pouvez pas la décider vous-même.
demo-second-reviewer = Second réviseur, d'une autre unité
demo-try-second-reviewer = Trouvez le dossier dont Ada a proposé la levée, et décidez-la ou rejetez la proposition : il faut une seconde personne.
demo-submitter = Demandeur du BCN de Montevideo
demo-try-submitter = Voyez ce qu'un demandeur voit de ses propres demandes : ce qui est demandé, et rien de l'asile. Répondez à une question.
demo-auditor = Auditeur
demo-try-auditor = Lisez chaque dossier et le journal d'audit, et vérifiez que rien n'y a été modifié. Vous ne pouvez rien modifier.
demo-administrator = Administrateur
demo-try-administrator = Créez un compte et inscrivez-le dans une autre fenêtre ; actionnez l'interrupteur d'arrêt de la boîte d'envoi. Vous ne voyez aucun dossier.
