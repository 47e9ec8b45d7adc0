# Comentarios y documentos de un caso.

notes-comments = Comentarios
notes-comments-means = Solo para el personal de cumplimiento y los auditores; ningún solicitante llega a saber de ellos. Un comentario nunca se modifica: una corrección es un comentario aparte, y ambos quedan.
notes-none = Aún no hay comentarios
notes-none-then = Escriba lo que debe saber quien lea este caso después.
notes-about-handing_over = Nota de una entrega
notes-about-escalation = Nota de una elevación
notes-corrects = Corrige el comentario
notes-corrected = Corregido por el comentario
notes-closed = Cerrado para usted hasta que registre su propio parecer sobre la propuesta, o esta se resuelva.
notes-correct = Corregir este comentario
notes-correction = Lo que debería decir
notes-correction-hint = El texto anterior sigue siendo legible, marcado como corregido.
notes-correct-it = Añadir la corrección
notes-comment = Comentario
notes-comment-hint = Se guarda con el caso hasta que este se borre.
notes-add = Añadir el comentario
notes-documents = Documentos
notes-no-documents = No hay documentos adjuntos.
# same as English: value
notes-type-pdf = PDF
notes-type-png = Imagen (PNG)
notes-type-jpeg = Imagen (JPEG)
notes-type-tiff = Imagen (TIFF)
notes-type-text = Texto
# same as English: value
notes-size = { $size } KB
notes-from-requester = del solicitante
# same as English: value
notes-digest = SHA-256
notes-attach = Adjuntar un documento
notes-attach-hint = PDF, PNG, JPEG, TIFF o texto sin formato, { $size } MB como máximo. Se comprueba por su contenido y queda con el caso hasta que este se borre.
notes-attach-it = Adjuntar
notes-choose-file = Elija primero un archivo.
notes-too-large = El archivo es demasiado grande. Envíe una copia menor, o las páginas que importan.
notes-wrong-type_not_taken = Solo pueden adjuntarse PDF, PNG, JPEG, TIFF y texto sin formato. Imprima los demás archivos en un PDF.
notes-wrong-empty = El archivo está vacío.
notes-wrong-not_what_it_says = El archivo no se puede leer como PDF, imagen ni texto sin formato. Guárdelo de nuevo, o imprímalo en un PDF.
notes-wrong-encrypted = El PDF está cifrado. Adjúntelo sin contraseña.
notes-wrong-active = El PDF contiene programas, otros archivos, o acciones que inician o envían algo. Imprímalo en un PDF nuevo y adjunte ese.
notes-wrong-too_hard = Comprobar el PDF requiere más tiempo o memoria de lo que debería un documento. Imprímalo en un PDF nuevo y adjunte ese.
notes-wrong-busy = Se están comprobando demasiados documentos. Adjúntelo de nuevo en un minuto.
done-notes-comment = El comentario está añadido.
done-notes-document = El documento está adjunto.
notes-unnamed = Un documento; los auditores no leen ni su nombre ni su contenido
