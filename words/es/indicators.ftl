# La página de los indicadores.
indicators-nav = Indicadores
indicators-title = Indicadores
indicators-lead = { $n ->
    [one] **Un indicador**, su definición, su fórmula y quién responde de él.
   *[other] **{ $n } indicadores**: cada uno tiene una sola definición, la misma en pantalla, en el informe para la Junta y en la línea de órdenes.
}
indicators-topic-count = { $n ->
    [one] Un indicador
   *[other] { $n } indicadores
}
indicators-topic-revenue = Ingresos
indicators-topic-agreements = Acuerdos y socios
indicators-topic-partners = Fidelidad de los socios
indicators-topic-impact = Resultados y personas
indicators-topic-needs = Necesidades sobre el terreno
indicators-topic-network = Red de profesionales y portal
indicators-topic-lifecycle = Vida de los acuerdos y decisiones
indicators-topic-ending = Fin de los acuerdos y después
indicators-topic-calendar = Calendario y calidad de los envíos
indicators-topic-receiving = Archivos recibidos
indicators-topic-matching = Necesidades y ofertas
indicators-topic-plans = Planes y apoyos
indicators-topic-region = Vida de las regiones
indicators-topic-sdg = Objetivos de Desarrollo Sostenible
indicators-topic-variance = Qué cambió y por qué
indicators-source = Fuente
indicators-version = Versión
indicators-how = Cómo se calcula
indicators-topic = Tema
indicators-every-topic = Todos
indicators-topic-enablement = Apoyo a las regiones
indicators-topic-alerts = Alertas
indicators-topic-content = Comunicación
indicators-topic-convergence = Plataformas y convergencia
indicators-topic-joint = Programas conjuntos
indicators-topic-knowledge = Conocimientos intercambiados
indicators-topic-south_south = Cooperación Sur-Sur
indicators-topic-sstc = Sur-Sur, frente a las Naciones Unidas
indicators-topic-delivery = Ejecución
indicators-topic-common = Registro común y equipos
indicators-topic-feedback = Sugerencias y laboratorio
indicators-topic-gauges = Medios de las oficinas regionales
indicators-topic-mending = Recuperación de las alianzas
indicators-topic-opinion = Lo que opinan los socios
indicators-topic-quality = Calidad y conciliación
indicators-topic-sstc_strategy = Estrategia Sur-Sur
indicators-topic-board = Preguntas de la Junta
indicators-topic-leaders = Adhesión de los responsables
indicators-topic-mentoring = Mentoría
indicators-topic-pairs = Pares de oficinas
