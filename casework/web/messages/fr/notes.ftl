# Commentaires et documents d’un dossier.

notes-comments = Commentaires
notes-comments-means = Pour le service de conformité et les auditeurs seulement ; aucun demandeur n’en apprend rien. Un commentaire n’est jamais modifié : une correction est un commentaire à part, et les deux restent.
notes-none = Pas encore de commentaire
notes-none-then = Écrivez ce que le prochain lecteur de ce dossier doit savoir.
notes-about-handing_over = Note jointe à une remise
notes-about-escalation = Note sur une remontée
notes-corrects = Corrige le commentaire
notes-corrected = Corrigé par le commentaire
notes-closed = Fermé pour vous jusqu’à ce que vous ayez consigné votre propre avis sur la proposition, ou qu’elle soit tranchée.
notes-correct = Corriger ce commentaire
notes-correction = Ce qu’il devrait dire
notes-correction-hint = Le texte antérieur reste lisible, marqué comme corrigé.
notes-correct-it = Ajouter la correction
notes-comment = Commentaire
notes-comment-hint = Il est conservé avec le dossier jusqu’à l’effacement de celui-ci.
notes-add = Ajouter le commentaire
# same as English: value
notes-documents = Documents
notes-no-documents = Aucun document n’est joint.
# same as English: value
notes-type-pdf = PDF
notes-type-png = Image (PNG)
notes-type-jpeg = Image (JPEG)
notes-type-tiff = Image (TIFF)
notes-type-text = Texte
notes-size = { $size } Ko
notes-from-requester = du demandeur
# same as English: value
notes-digest = SHA-256
notes-attach = Joindre un document
notes-attach-hint = PDF, PNG, JPEG, TIFF ou texte brut, { $size } Mo au plus. Il est contrôlé d’après son contenu et reste avec le dossier jusqu’à l’effacement de celui-ci.
notes-attach-it = Joindre
notes-choose-file = Choisissez d’abord un fichier.
notes-too-large = Le fichier est trop grand. Envoyez une copie plus petite, ou les pages qui comptent.
notes-wrong-type_not_taken = Seuls PDF, PNG, JPEG, TIFF et texte brut peuvent être joints. Imprimez les autres fichiers en PDF.
notes-wrong-empty = Le fichier est vide.
notes-wrong-not_what_it_says = Le fichier ne se lit ni comme PDF, ni comme image, ni comme texte brut. Enregistrez-le à nouveau, ou imprimez-le en PDF.
notes-wrong-encrypted = Le PDF est chiffré. Joignez-le sans mot de passe.
notes-wrong-active = Le PDF contient des scripts, d’autres fichiers, ou des actions qui lancent ou envoient quelque chose. Imprimez-le dans un nouveau PDF et joignez celui-ci.
notes-wrong-too_hard = La vérification du PDF demande plus de temps ou de mémoire que ne devrait un document. Imprimez-le dans un nouveau PDF et joignez celui-ci.
notes-wrong-busy = Trop de documents sont en cours de vérification. Joignez-le à nouveau dans une minute.
done-notes-comment = Le commentaire est ajouté.
done-notes-document = Le document est joint.
notes-unnamed = Un document ; les auditeurs n’en lisent ni le nom ni le contenu
