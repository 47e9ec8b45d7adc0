# Mots communs à toutes les pages de la console.

skip = Aller au contenu
recommends-only = Le contrôle recommande. Ce sont des personnes qui décident, et il en faut deux avant que ce qui est retenu ne parte.
people-decide = Chaque demande est examinée selon les règles d’INTERPOL. Ce sont des personnes qui décident.
nav-main = Principale
nav-inbox = Boîte de travail
nav-search = Recherche
nav-figures = Chiffres
nav-mine = Mes demandes
nav-rules = Règles
nav-audit = Journal d’audit
# same as English: value
nav-admin = Administration
choose-language = Choisir la langue
act-as-somebody-else = Agir comme une autre personne
demo-banner = Démonstration avec des demandes inventées sur cette machine. Rien n’en sort.
session-ends = Votre session prend fin à { $time } UTC. Envoyez ce que vous avez tapé, puis déconnectez-vous et reconnectez-vous.
own-account = Votre compte
role-submitter = Demandeur
role-reviewer = Examinateur
role-senior_reviewer = Examinateur principal
role-auditor = Auditeur
role-administrator = Administrateur
role-ci = Tests des règles
refused-title = Rien n’a été modifié
error-title = Cela n’a pas abouti ({ $status })
error-then-400 = L’adresse ou ce qui a été envoyé n’est pas compris. Revenez en arrière et réessayez depuis la page précédente.
error-then-401 = Connectez-vous, puis revenez à cette page.
error-then-403 = Votre compte ne permet pas cela. S’il le devrait, demandez le rôle à votre administrateur.
error-then-404 = Il n’y a rien à cette adresse, ou vous n’y avez pas accès. Vérifiez l’adresse, ou cherchez le dossier depuis l’accueil.
error-then-409 = Le dossier a avancé, ou ne le permet pas maintenant. Rouvrez-le pour voir ce qui est possible.
error-then-410 = Ses données ont été effacées. Le fait et la date restent au journal d’audit.
error-then-412 = Quelqu’un a modifié le dossier entre-temps. Rouvrez-le, voyez ce qui a changé, puis décidez à nouveau.
error-then-413 = L’envoi est trop volumineux. Envoyez moins à la fois, ou désignez les pièces par leur référence.
error-then-429 = Trop de tentatives. Attendez un peu, puis réessayez.
error-then-500 = La faute est de notre côté. Réessayez ; si cela échoue encore, prévenez l’exploitant du service en donnant le numéro ci-dessous.
error-then-503 = Le service démarre ou s’arrête en ce moment. Réessayez dans un instant.
error-call = Numéro de cet appel :
to-start = Vers le début

# Connexion.
sign-in = Se connecter
sign-out = Se déconnecter
login = Identifiant
password = Mot de passe
continue = Continuer
second-factor = Second facteur
# same as English: value
code = Code
code-hint = Les six chiffres de votre programme d’authentification, ou l’un de vos codes de secours.
begin-again = Recommencer
sign-in-openid = Se connecter avec le compte de votre organisation
sign-in-first-time = Première visite ?
enrol = Enregistrez-vous avec le secret remis par un administrateur
