# Lo que los revisores saben además de la solicitud.

facts-title = Lo que sabemos además de la solicitud
facts-means = Hechos sobre la persona y el entorno, cada uno con su origen, fecha y fiabilidad (RPD 47(1)). El solicitante nunca los ve. Lo que se anota aquí se evalúa enseguida; las versiones anteriores quedan.
facts-general = Preguntas sobre la persona y el caso
facts-none = No hay nada anotado.
facts-add = Añadir
facts-change = Cambiar
facts-all = Volver a todo lo que sabemos
facts-closed = El caso ha llegado a su fin; ya no se puede anotar nada.
facts-source = De dónde viene esto
facts-source-hint = La información externa se anota con su origen, su fecha y hasta qué punto es fiable (RPD 47(1)).
facts-note = Por qué se anota o se cambia
facts-note-hint = Para quien lea el historial de este caso.
facts-note-source-hint = Diga de dónde viene, cuándo se vio y hasta qué punto es fiable (RPD 47(1)).
facts-follows = El caso se evalúa de nuevo con esto; una propuesta en espera decae. El último cambio puede deshacerse.
facts-save = Anotar
facts-remove = Quitar esta anotación
facts-remove-means = Ya no se evalúa por ella. Sigue legible en la versión anterior, y quitarla puede deshacerse.
facts-wrong = Algo no es como debe; está marcado abajo. Lo que usted escribió sigue aquí.
facts-gone = Esa anotación ya no está. Mire la lista de nuevo.
facts-undo = Deshacer el último cambio
facts-nothing-to-undo = Ya no hay nada que deshacer; alguien ha anotado algo más reciente.
facts-last = Último cambio de
facts-versions = Cambios anteriores
facts-did = Lo que hizo su cambio
facts-did-nothing = La evaluación es la misma que antes.
facts-answer-yes = Sí
# same as English: value
facts-answer-no = No
facts-answer-unknown = Se desconoce
facts-date-hint = Tan precisa como se conozca: AAAA, AAAA-MM o AAAA-MM-DD.
facts-country-hint = Código del país de dos letras, como UY.
done-facts-saved = Está anotado, y el caso se evaluó de nuevo.
done-facts-removed = La anotación está quitada, y el caso se evaluó de nuevo.
done-facts-back = El último cambio está deshecho, y el caso se evaluó de nuevo.
