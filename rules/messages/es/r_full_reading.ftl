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
    .says =
        Es delito de derecho común todo delito salvo los comprendidos en el artículo 3 y los que
        tienen normas propias; cuando se dejan fuera los excluidos y los políticos, debe quedar
        alguno.
    .limits =
        Habla de las solicitudes que mezclan los dos tipos; las de un solo tipo tienen reglas en los
        capítulos B y K. Deciden los actos codificados, no los nombres de los cargos.

RPD-37-2 =
    .title = Al registro le falta una condición mínima
    .requester =
        Nombre la fuente de los datos y el suceso, por ejemplo, un número de expediente, al que
        corresponden.
    .compliance =
        Fuente indicada: { $source_of_record_stated }; suceso vinculado o número de expediente
        indicado: { $event_of_record_stated }.
    .cure = Nombrar la fuente y el número de expediente o el suceso.
    .says =
        Todo registro contiene la fuente, la fecha, la finalidad, la condición y el suceso
        vinculado, la confidencialidad, la conservación, el acceso y la pertinencia.
    .limits =
        La finalidad, la condición y la confidencialidad tienen reglas propias. La fecha de registro
        y la conservación se fijan cuando se registra la solicitud; si los datos son pertinentes
        corresponde a una persona.

RPD-37-5 =
    .title = No se conservan los elementos en que se basan los datos
    .requester = Confirme que se conservan los elementos en que se basan los datos.
    .compliance = Elementos justificativos conservados: { $supporting_file_kept }.
    .cure = Conservar los elementos y confirmarlo.
    .says = El solicitante conserva los elementos en que se basan los datos.
    .limits = La respuesta es la del propio solicitante; de la falta de respuesta solo se deja nota.

RPD-77-2-C =
    .title = La publicación perjudicaría a la Organización o a sus Miembros
    .compliance =
        Un examinador constató que la publicación perjudicaría a la Organización o a sus Miembros.
    .cure = Decidir en virtud del artículo 77(2)(c) y consignar los motivos por escrito.
    .says =
        Además de las condiciones y del interés, la publicación no debe perjudicar los intereses de
        la Organización o de sus Miembros.
    .limits = Solo una persona puede constatar tal perjuicio; la regla no pide nada al solicitante.

RPD-135 =
    .title = Está pendiente un desacuerdo sobre la conformidad
    .compliance = Está pendiente un desacuerdo sobre la conformidad de estos datos.
    .cure =
        Consultar a las partes; decide la Secretaría General, y las cuestiones de política
        general se someten al Comité Ejecutivo.
    .says =
        Un desacuerdo pasa por la consulta hasta una decisión definitiva de la Secretaría General;
        una cuestión de política general se somete al Comité Ejecutivo.
    .limits = Indica adónde va el desacuerdo y no quién tiene razón.

RPD-64 =
    .title = Una medida legal que no se nombra
    .requester = Nombre la medida legal que ha de seguir a la detención. La expulsión no lo es.
    .compliance = La finalidad es una medida legal similar que no se nombra.
    .cure = Nombrar la medida y su fundamento jurídico, o elegir la extradición o la entrega.
    .says =
        Se nombra una medida similar a la extradición, para que la expulsión con arreglo al derecho
        de extranjería no ocupe su lugar.
    .limits =
        Que la expulsión sea un uso administrativo de ese tipo es nuestra lectura. Lo que significan
        las palabras se deja al lector; una finalidad codificada como expulsión la deniega
        RPD-82-PURP.

ROP-310-4 =
    .title = No se indica por qué un tribunal militar tiene el caso
    .requester = Indique por qué un tribunal militar o una autoridad militar tiene el caso.
    .compliance = Orden de detención emitida por: { $authority }; no se indica por qué.
    .cure = Indicar el motivo, por ejemplo, que el acusado era un militar de servicio.
    .says =
        Que el caso esté ante un tribunal militar no hace por sí solo que entre en el artículo 3; se
        pregunta a la fuente por qué tiene el caso.
    .limits = Si la razón convence lo valora una persona.

ROP-332-SAFE =
    .title = La prohibición de un grupo carece de garantías
    .requester = Indique si un juez independiente puede revisar la prohibición del grupo.
    .compliance =
        Ningún juez puede revisar la prohibición del grupo (reconocimiento: { $recognition }).
    .cure =
        Mostrar una revisión independiente de la prohibición, o actos que sean delitos cualquiera
        que sea el grupo.
    .says =
        Un grupo se prohíbe a partir de hechos y bajo la mirada de un juez independiente; una
        prohibición sin tal revisión la examina una persona.
    .limits =
        Solo se lee lo que se indica sobre la revisión; una lista de las Naciones Unidas tiene la
        suya propia.

CCF-28-3 =
    .title = Abuso o represalias en torno a un caso ante la CCF
    .compliance =
        Se comunicaron abusos o represalias de una parte en un procedimiento ante la CCF.
    .cure = Comunicar el asunto a la CCF y examinar la solicitud teniéndolo presente.
    .says =
        Los abusos o las represalias de una parte en un procedimiento ante la CCF se comunican y se
        examinan.
    .limits = Si lo comunicado es cierto lo averigua una persona.
