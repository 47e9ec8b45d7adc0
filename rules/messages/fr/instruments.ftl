# Noms des instruments. Les résolutions et les sources secondaires sont nommées par ce dont elles
# traitent.

# English: INTERPOL's Rules on the Processing of Data
instrument-RPD = Règlement d'INTERPOL sur le traitement des données

# English: Constitution of the ICPO-INTERPOL
instrument-CONSTITUTION = Statut de l'OIPC-INTERPOL

# English: Repository of Practice on Articles 2 and 3 of the Constitution
instrument-ROP = Répertoire de pratiques relatif aux articles 2 et 3 du Statut

# English: Statute of the Commission for the Control of INTERPOL's Files
instrument-CCF_STATUTE = Statut de la Commission de contrôle des fichiers d'INTERPOL

# English: General Assembly resolution on requests of a predominantly political, racial or religious
# character
instrument-AGN-20-RES-11 =
    Résolution de l'Assemblée générale sur les demandes à caractère politique, racial ou religieux
    prédominant

# English: General Assembly resolution on violent crime commonly referred to as terrorism
instrument-AGN-53-RES-6 =
    Résolution de l'Assemblée générale sur la criminalité violente communément appelée terrorisme

# English: General Assembly resolution on the application of Article 3 of the Constitution
instrument-AGN-53-RES-7 =
    Résolution de l'Assemblée générale sur l'application de l'article 3 du Statut

# English: General Assembly resolution on the application of Article 3 (tribunals; politicians)
instrument-AGN-63-RES-9 =
    Résolution de l'Assemblée générale sur l'application de l'article 3 (tribunaux ; responsables
    politiques)

# English: General Assembly resolution on membership of terrorist organisations
instrument-AG-2004-RES-18 =
    Résolution de l'Assemblée générale sur l'appartenance à des organisations terroristes

# English: General Assembly resolution on genocide, crimes against humanity and war crimes
instrument-AG-2010-RES-10 =
    Résolution de l'Assemblée générale sur le génocide, les crimes contre l'humanité et les crimes
    de guerre

# English: General Assembly resolution on refugees
instrument-GA-2017-86-RES-09 = Résolution de l'Assemblée générale sur les réfugiés

# English: Refugee policy of INTERPOL
instrument-REFUGEE_POLICY = Politique d'INTERPOL relative aux réfugiés

# English: General Secretariat's list of excluded offences under RPD 83(1)(a)(i)
instrument-GS_LIST_83 =
    Liste du Secrétariat général des infractions exclues au titre de l'article 83(1)(a)(i) du RTD

# English: General Secretariat policy on parental child abduction
instrument-CHILD_POLICY_2022 = Politique du Secrétariat général sur l'enlèvement parental d'enfants

# English: European Convention on Extradition with its Additional Protocols
instrument-ECE = Convention européenne d'extradition, avec ses Protocoles additionnels

# English: United Nations Model Treaty on Extradition
instrument-UN_MODEL_TREATY = Traité type d'extradition des Nations Unies

# English: International Covenant on Civil and Political Rights
instrument-ICCPR = Pacte international relatif aux droits civils et politiques

# English: Convention against Torture
instrument-CAT = Convention contre la torture

# English: Universal Declaration of Human Rights
instrument-UDHR = Déclaration universelle des droits de l'homme

# English: Convention on the Rights of the Child
instrument-CRC = Convention relative aux droits de l'enfant

# English: Convention relating to the Status of Refugees
instrument-REFUGEE_CONVENTION = Convention relative au statut des réfugiés

# English: Practice of the Notices and Diffusions Task Force (secondary sources)
instrument-NDTF =
    Pratique du groupe chargé des notices et diffusions (Notices and Diffusions Task Force ; sources
    secondaires)

# English: INTERPOL's public pages on compliance and review
instrument-COMPLIANCE_PAGE = Pages publiques d'INTERPOL sur la conformité et l'examen

# English: What receiving States and regional bodies say of the effect of a notice
instrument-RECEIVING_STATES =
    Ce que les États destinataires et les organes régionaux disent de l'effet d'une notice

# English: Published decisions of the Commission for the Control of INTERPOL's Files
instrument-CCF_PRACTICE = Décisions publiées de la Commission de contrôle des fichiers d'INTERPOL

# English: Published reports of practitioners (secondary sources)
instrument-PRACTITIONER_REPORTS = Rapports publiés de praticiens (sources secondaires)

# English: INTERPOL's public pages
instrument-INTERPOL_WEBSITE = Pages publiques d'INTERPOL

# English: Documented patterns of misuse (our own catalogue, secondary sources)
instrument-ABUSE_PATTERNS = Schémas d'abus documentés (notre propre catalogue, sources secondaires)
