# La bandeja de trabajo.

inbox-title = Bandeja de trabajo
inbox-whose = Expedientes de quién
inbox-tab-mine = Mi trabajo
inbox-tab-unit = Mi unidad
inbox-tab-all = Todos los expedientes
# same as English: value
inbox-more-than = { $count }+
inbox-to-do =
    { $count ->
        [one] expediente por tratar
       *[other] expedientes por tratar
    }
inbox-views = Vistas guardadas
inbox-filters-on = Filtros activos
inbox-take-away = Quitar este filtro
inbox-take-all-away = Quitar todos los filtros
inbox-filter = Filtrar
inbox-filter-what = Lo urgente
inbox-filter-disposition = Resultado
inbox-filter-state = Estado
inbox-filter-family = Familia de observaciones
inbox-filter-rule = Regla
inbox-filter-requester = Solicitante
inbox-filter-unit = Unidad
inbox-filter-assignee = Persona
inbox-filter-attention = Debe verlo una persona
inbox-filter-overdue = Plazo vencido
inbox-filter-age = Recibida hace al menos
inbox-filter-age-field = Recibida hace al menos tantos días
inbox-filter-reference = Número de expediente
inbox-rule-hint = Su identificador, por ejemplo RPD-83-2-B-I
inbox-requester-hint = Por ejemplo ncb:UY
inbox-reference-hint = El del solicitante, entero
inbox-any = Cualquiera
inbox-nobody = Nadie
inbox-show = Mostrar
inbox-keep-view = Guardar o cambiar vistas
inbox-view-name = Nombre de una vista nueva
inbox-view-hint = Los filtros activos ahora, solo para usted. No ponga en él nombres de personas.
inbox-save-view = Guardar la vista
inbox-view-called = Vista { $number }
inbox-rename-view = Cambiar el nombre
inbox-delete-view = Eliminar
inbox-undo = Deshacer
done-view-saved = La vista se ha guardado.
done-view-renamed = La vista tiene su nuevo nombre.
done-view-deleted = La vista se ha eliminado. Puede deshacerse durante un día.
done-view-restored = La vista se ha recuperado.
inbox-order = Cómo se ordena la lista
inbox-order-text = Un expediente figura en el primero de estos grupos al que pertenece; en cada uno va primero el más antiguo y, entre los plazos, el más próximo. Lo que ya salió o está cerrado va al final, lo más reciente primero.
inbox-band-overdue = Plazo vencido
inbox-band-attention = Debe verlo una persona
inbox-band-due_soon = Plazo dentro de siete días
inbox-band-second_person = Falta la decisión de una segunda persona
inbox-band-refusal = Denegación recomendada
inbox-band-held = Retenida para examen
inbox-band-waiting = A la espera de respuesta
inbox-band-cleared = Sin objeciones o liberada
inbox-band-outside = En cola o transmitida
inbox-band-closed = Cerrada
inbox-band-text-overdue = una respuesta, una liberación propuesta o una suspensión lleva retraso
inbox-band-text-attention = ocurrió algo que nadie ha resuelto, como una elevación a un superior o una parada en la salida
inbox-band-text-due_soon = se acerca uno de esos plazos
inbox-band-text-second_person = una persona propuso la liberación
inbox-band-text-refusal = una persona decide sobre ella
inbox-band-text-held = el personal de cumplimiento la examina
inbox-band-text-waiting = se preguntó al solicitante, o falta la evaluación
inbox-band-text-cleared = nada impide transmitirla al examen jurídico ordinario
inbox-band-text-outside = está en la cola de salida o ya la tiene su destinatario
inbox-band-text-closed = denegada, retirada, revocada o al final de su conservación
inbox-none-filtered = Ningún expediente cumple estos filtros.
inbox-none-filtered-what = Quite un filtro o busque entre todos los expedientes.
inbox-none-mine = Ningún expediente es suyo.
inbox-none-mine-what = Mire los expedientes de su unidad, marque los que asume y asígneselos.
inbox-none-unit = Su unidad no tiene expedientes.
inbox-none-unit-what = Mire todos los expedientes, marque los que corresponden a su unidad y asígneselos a ella.
inbox-unopened = No se puede abrir: falta una clave o la fila está dañada. Avise a un administrador.
inbox-none-all = No se ha recibido ninguna solicitud.
inbox-none-all-what = Las solicitudes llegan por la interfaz, o de solicitantes que las presentan aquí.
inbox-give = Asignar expedientes
inbox-give-ticked = Asignar lo marcado a
inbox-choose = Elegir…
inbox-people = Personas
inbox-units = Unidades
inbox-assign = Asignar
inbox-tick-one = Marque al menos un expediente.
inbox-choose-whom = Elija la persona o la unidad que recibe los expedientes.
done-inbox-assigned = Los expedientes se han asignado.
inbox-not-assigned =
    { $count ->
        [one] Un expediente no se ha asignado
       *[other] { $count } expedientes no se han asignado
    }
inbox-were-assigned =
    { $count ->
        [one] Otro sí se ha asignado.
       *[other] Otros { $count } sí se han asignado.
    }
inbox-pages = Páginas
inbox-first = Primera página
inbox-next = Página siguiente
inbox-caption = Expedientes, primero los más urgentes
inbox-col-tick = Marcar
inbox-col-case = Expediente
inbox-col-disposition = Resultado
inbox-col-state = Estado
inbox-col-flags = Observaciones
inbox-col-deadline = Plazo
inbox-col-with = A cargo de
inbox-col-age = Antigüedad
inbox-tick = Marcar { $reference }
inbox-no-reference = Sin número de expediente ({ $id })
inbox-not-judged = Sin evaluar
inbox-flags =
    { $count ->
        [one] { $count } observación
       *[other] { $count } observaciones
    }
inbox-no-flags = Ninguna
inbox-no-deadline = Sin plazo
inbox-today = hoy
inbox-in-days =
    { $days ->
        [one] en { $days } día
       *[other] en { $days } días
    }
inbox-late =
    { $days ->
        [one] { $days } día de retraso
       *[other] { $days } días de retraso
    }
inbox-days =
    { $days ->
        [one] { $days } día
       *[other] { $days } días
    }

inbox-attention-recalled_at_door = Revocada en la salida
inbox-attention-stopped_at_door = Detenida en la salida
inbox-attention-judged_otherwise = Ahora se evalúa de otro modo
inbox-attention-suspension_over = La suspensión ha terminado
inbox-attention-escalated = Elevada a un revisor principal
inbox-attention-dismissal_proposed = Se propone descartar una coincidencia
inbox-attention-date_nears = Se acerca una fecha
inbox-attention-not_delivered = No entregada
inbox-attention-forwarded_before_change = Transmitida antes de un cambio
inbox-attention-not_judged = No se pudo evaluar
