# Connexion.

signin-wrong = L'identifiant ou le mot de passe est erroné.
signin-code-wrong = Ce code est erroné ou a déjà servi. Prenez le prochain que votre programme affiche.
# $minutes : combien de temps attendre, arrondi vers le haut.
signin-wait =
    { $minutes ->
        [one] Trop de tentatives ont échoué. Réessayez dans une minute.
       *[other] Trop de tentatives ont échoué. Réessayez dans { $minutes } minutes.
    }
signin-took-too-long = La connexion a duré trop longtemps. Recommencez par le mot de passe.
signin-or = ou avec un mot de passe
signin-lost = Mot de passe ou second facteur perdu ? Un administrateur vous remet un nouveau secret d'inscription.
signin-code-once = Chaque code ne compte qu'une fois. Si le vôtre vient de servir, attendez le suivant.
done-enrolled = Vous êtes inscrit. Connectez-vous avec l'identifiant, le mot de passe et le prochain code.
done-signed-out = Vous êtes déconnecté.
