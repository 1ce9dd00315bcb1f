"The pocket world: invented people, a miniature Stable Diffusion of them, and how both were made."
