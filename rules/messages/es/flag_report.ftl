# Textos del informe de observaciones en papel y en tablas, junto a los de la página.

print-title-compliance = Informe de observaciones
print-title-requester = Informe sobre una solicitud
print-title-auditor = Registro de auditoría
print-for-compliance = Solo para el personal de cumplimiento; nunca para el solicitante
print-for-requester = Para la entidad solicitante
print-for-auditor = Para auditores; no nombra a la persona
print-contents = Índice
print-page = Página { $page } de { $pages }
print-code = Código de verificación
print-code-says =
    Quien tenga acceso al expediente puede pedir al servicio que compruebe con este código que el
    informe es auténtico.
print-made-on = Elaborado el
print-glance = De un vistazo
print-family = Familia
print-strictest = Efecto más estricto
print-effect = Efecto
print-provisions = Disposiciones
print-cited = ({ $edition }, certeza { $certainty })
print-item = Elemento
print-version = Versión
print-name = Título
print-found = Qué se observó
print-asked = Qué se pide
print-fact = Hecho
print-fact-name = Nombre en la tabla de hechos
print-meaning = Significado
print-unit = Unidad
print-citation = Disposición
print-no-flags = Ninguna regla dio lugar a una observación.
print-findings = Resultados
print-findings-says = Todas las reglas examinadas y lo que resultó de ellas.
print-status-fired = activada
print-status-clear = no activada
print-status-undetermined = indeterminada
print-status-not_applicable = no aplicable
print-rules-digest = Huella de las reglas
print-request-digest = Huella de la solicitud
print-evaluators = Evaluadores
print-disposition = Orientación
print-why = Motivo
print-person = Persona
print-leaning = Inclinación
print-sum-ordinary = Pesos hacia el derecho común
print-sum-article_3 = Pesos hacia el artículo 3
print-translated =
    Las reglas en nuestras palabras y el significado de los hechos están traducidos; ningún jurista de
    este idioma los ha leído todavía, y prevalece el texto inglés.
print-points =
    { $count ->
        [one] Un punto por completar
       *[other] { $count } puntos por completar
    }
