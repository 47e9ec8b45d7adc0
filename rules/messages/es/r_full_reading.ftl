RPD-1-1-OLC =
    .title = No queda ningún delito de derecho común
    .requester =
        Cada delito pertenece a una categoría que no puede ser objeto de una notificación, o
        requiere actos que sean delitos de derecho común. Describa tales actos, o retire la
        solicitud.
    .compliance =
        Todos los delitos están excluidos o son políticos, y ningún acto alegado es en sí mismo un
        delito.
    .cure = Un delito de derecho común con actos de esta persona puede solicitarse por sí solo.

RPD-37-2 =
    .title = Al registro le falta una condición mínima
    .requester =
        Nombre la fuente de los datos y el suceso, por ejemplo, un número de expediente, al que
        corresponden.
    .compliance =
        Fuente indicada: { $source_of_record_stated }; suceso vinculado o número de expediente
        indicado: { $event_of_record_stated }.
    .cure = Nombrar la fuente y el número de expediente o el suceso.

RPD-37-5 =
    .title = No se conservan los elementos en que se basan los datos
    .requester = Confirme que se conservan los elementos en que se basan los datos.
    .compliance = Elementos justificativos conservados: { $supporting_file_kept }.
    .cure = Conservar los elementos y confirmarlo.

RPD-77-2-C =
    .title = La publicación perjudicaría a la Organización o a sus Miembros
    .compliance =
        Un examinador constató que la publicación perjudicaría a la Organización o a sus Miembros.
    .cure = Decidir en virtud del artículo 77(2)(c) y consignar los motivos por escrito.

RPD-135 =
    .title = Está pendiente un desacuerdo sobre la conformidad
    .compliance = Está pendiente un desacuerdo sobre la conformidad de estos datos.
    .cure =
        Consultar a las partes; decide la Secretaría General, y las cuestiones de política
        general se someten al Comité Ejecutivo.

RPD-64 =
    .title = Una medida legal que no se nombra
    .requester = Nombre la medida legal que ha de seguir a la detención. La expulsión no lo es.
    .compliance = La finalidad es una medida legal similar que no se nombra.
    .cure = Nombrar la medida y su fundamento jurídico, o elegir la extradición o la entrega.

ROP-310-4 =
    .title = No se indica por qué un tribunal militar tiene el caso
    .requester = Indique por qué un tribunal militar o una autoridad militar tiene el caso.
    .compliance = Orden de detención emitida por: { $authority }; no se indica por qué.
    .cure = Indicar el motivo, por ejemplo, que el acusado era un militar de servicio.

ROP-332-SAFE =
    .title = La prohibición de un grupo carece de garantías
    .requester = Indique si un juez independiente puede revisar la prohibición del grupo.
    .compliance =
        Ningún juez puede revisar la prohibición del grupo (reconocimiento: { $recognition }).
    .cure =
        Mostrar una revisión independiente de la prohibición, o actos que sean delitos cualquiera
        que sea el grupo.

CCF-28-3 =
    .title = Abuso o represalias en torno a un caso ante la CCF
    .compliance =
        Se comunicaron abusos o represalias de una parte en un procedimiento ante la CCF.
    .cure = Comunicar el asunto a la CCF y examinar la solicitud teniéndolo presente.
