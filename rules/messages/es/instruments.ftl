# Nombres de los instrumentos. Las resoluciones y las fuentes secundarias se nombran por su objeto.

# English: INTERPOL's Rules on the Processing of Data
instrument-RPD = Reglamento de INTERPOL sobre el tratamiento de datos

# English: Constitution of the ICPO-INTERPOL
instrument-CONSTITUTION = Estatuto de la OIPC-INTERPOL

# English: Repository of Practice on Articles 2 and 3 of the Constitution
instrument-ROP = Repertorio de prácticas sobre los artículos 2 y 3 del Estatuto

# English: Statute of the Commission for the Control of INTERPOL's Files
instrument-CCF_STATUTE = Estatuto de la Comisión de Control de los Ficheros de INTERPOL

# English: General Assembly resolution on requests of a predominantly political, racial or religious
# character
instrument-AGN-20-RES-11 =
    Resolución de la Asamblea General sobre las solicitudes de carácter predominantemente político,
    racial o religioso

# English: General Assembly resolution on violent crime commonly referred to as terrorism
instrument-AGN-53-RES-6 =
    Resolución de la Asamblea General sobre los delitos violentos comúnmente denominados terrorismo

# English: General Assembly resolution on the application of Article 3 of the Constitution
instrument-AGN-53-RES-7 =
    Resolución de la Asamblea General sobre la aplicación del artículo 3 del Estatuto

# English: General Assembly resolution on the application of Article 3 (tribunals; politicians)
instrument-AGN-63-RES-9 =
    Resolución de la Asamblea General sobre la aplicación del artículo 3 (tribunales; políticos)

# English: General Assembly resolution on membership of terrorist organisations
instrument-AG-2004-RES-18 =
    Resolución de la Asamblea General sobre la pertenencia a organizaciones terroristas

# English: General Assembly resolution on genocide, crimes against humanity and war crimes
instrument-AG-2010-RES-10 =
    Resolución de la Asamblea General sobre el genocidio, los crímenes de lesa humanidad y los
    crímenes de guerra

# English: General Assembly resolution on refugees
instrument-GA-2017-86-RES-09 = Resolución de la Asamblea General sobre los refugiados

# English: Refugee policy of INTERPOL
instrument-REFUGEE_POLICY = Política de INTERPOL sobre refugiados

# English: General Secretariat's list of excluded offences under RPD 83(1)(a)(i)
instrument-GS_LIST_83 =
    Lista de la Secretaría General de los delitos excluidos en virtud de RTD 83(1)(a)(i)

# English: General Secretariat policy on parental child abduction
instrument-CHILD_POLICY_2022 =
    Política de la Secretaría General sobre la sustracción parental de menores

# English: European Convention on Extradition with its Additional Protocols
instrument-ECE = Convenio Europeo de Extradición, con sus Protocolos Adicionales

# English: United Nations Model Treaty on Extradition
instrument-UN_MODEL_TREATY = Tratado Modelo de Extradición de las Naciones Unidas

# English: International Covenant on Civil and Political Rights
instrument-ICCPR = Pacto Internacional de Derechos Civiles y Políticos

# English: Convention against Torture
instrument-CAT = Convención contra la Tortura

# English: Universal Declaration of Human Rights
instrument-UDHR = Declaración Universal de Derechos Humanos

# English: Convention on the Rights of the Child
instrument-CRC = Convención sobre los Derechos del Niño

# English: Convention relating to the Status of Refugees
instrument-REFUGEE_CONVENTION = Convención sobre el Estatuto de los Refugiados

# English: Practice of the Notices and Diffusions Task Force (secondary sources)
instrument-NDTF =
    Práctica del grupo encargado de notificaciones y difusiones (Notices and Diffusions Task Force;
    fuentes secundarias)

# English: INTERPOL's public pages on compliance and review
instrument-COMPLIANCE_PAGE = Páginas públicas de INTERPOL sobre la conformidad y el examen

# English: What receiving States and regional bodies say of the effect of a notice
instrument-RECEIVING_STATES =
    Lo que los Estados receptores y los órganos regionales dicen del efecto de una notificación

# English: Published decisions of the Commission for the Control of INTERPOL's Files
instrument-CCF_PRACTICE =
    Decisiones publicadas de la Comisión de Control de los Ficheros de INTERPOL

# English: Published reports of practitioners (secondary sources)
instrument-PRACTITIONER_REPORTS = Informes publicados de profesionales (fuentes secundarias)

# English: INTERPOL's public pages
instrument-INTERPOL_WEBSITE = Páginas públicas de INTERPOL

# English: Documented patterns of misuse (our own catalogue, secondary sources)
instrument-ABUSE_PATTERNS =
    Patrones de uso indebido documentados (catálogo propio, fuentes secundarias)
