# Mots communs à toutes les pages de la console.

skip = Aller au contenu
recommends-only = Le contrôle recommande. Ce sont des personnes qui décident, et il en faut deux avant que ce qui est retenu ne parte.
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
